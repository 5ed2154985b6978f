/** Confirms a place on the waiting list of the beta. */
export async function POST(request: Request): Promise<Response> {
  const { email, referrer } = (await request.json()) as { email: string; referrer?: string };

  const response = await fetch(`${process.env.BRAZE_REST_URL}/campaigns/trigger/send`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${process.env.BRAZE_API_KEY}`,
    },
    body: JSON.stringify({
      campaign_id: process.env.WAITLIST_CAMPAIGN_ID,
      recipients: [
        {
          email: email.trim().toLowerCase(),
          triggerProperties: { referrer: referrer ?? 'none' },
          attributes: { waitlist: true },
        },
      ],
    }),
  });

  return Response.json({ queued: response.ok }, { status: response.ok ? 201 : 502 });
}
