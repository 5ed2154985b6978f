// Thin client for the few Braze endpoints that the chat uses.

export class BrazeClient {
  #url;
  #key;

  constructor({ url = process.env.BRAZE_REST_URL, key = process.env.BRAZE_API_KEY } = {}) {
    this.#url = url;
    this.#key = key;
  }

  async request(path, body) {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#key}` },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  notifyMention(userId, author, channel) {
    return this.request('/messages/send', {
      external_user_ids: [userId],
      messages: {
        push: {
          title: `#${channel.name}`,
          alert: `${author.name} mentioned you`,
          custom_uri: `chat://channels/${channel.id}`,
        },
      },
    });
  }

  trackMessageSent(userId, channel) {
    return this.request('/users/track', {
      events: [
        {
          externalId: userId,
          name: 'chat_message_sent',
          properties: { channel: channel.id, private: channel.isPrivate },
        },
      ],
    });
  }

  trackChannelJoined(userId, channel) {
    return this.request('/users/track', {
      events: [
        {
          external_id: userId,
          name: 'chat_channel_joined',
          time: new Date().toISOString(),
          properties: { channel: channel.id },
        },
      ],
    });
  }
}
