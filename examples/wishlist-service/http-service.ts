/** The part of the framework's HTTP client that the services use. */
export interface HttpService {
  post(url: string, data: unknown, options?: { headers?: Record<string, string> }): Promise<{ status: number; data: unknown }>;
}

export class FetchHttpService implements HttpService {
  async post(url: string, data: unknown, { headers = {} }: { headers?: Record<string, string> } = {}) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(data),
    });
    return { status: response.status, data: (await response.json()) as unknown };
  }
}
