export async function postToBraze(path: string, body: object): Promise<unknown> {
  const response = await fetch(`${process.env.BRAZE_REST_URL}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
    body: JSON.stringify(body),
  });
  return response.json();
}
