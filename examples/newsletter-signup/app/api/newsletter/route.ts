interface Signup {
  readonly email: string;
  readonly locale?: string;
}

/** Subscribes an address to the newsletter and starts the welcome series. */
export async function POST(request: Request): Promise<Response> {
  const { email, locale = 'en' } = (await request.json()) as Signup;
  const alias = { alias_name: email.toLowerCase(), alias_label: 'newsletter' };

  const saved = await callBraze('/users/track', {
    attributes: [{ user_alias: alias, email, email_subscribe: 'opted_in', language: locale }],
    events: [{ user_alias: alias, name: 'newsletter_signup', time: new Date().toISOString() }],
  });
  if (!saved.ok) return Response.json({ error: 'Could not save the address.' }, { status: 502 });

  const welcome = await callBraze('/canvas/trigger/send', {
    canvas_id: process.env.WELCOME_CANVAS_ID,
    recipients: [{ user_alias: alias, context: { locale } }],
  });
  return Response.json({ welcome: welcome.ok }, { status: 201 });
}

const callBraze = (path: string, body: unknown) =>
  fetch(process.env.BRAZE_REST_URL + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
    body: JSON.stringify(body),
  });
