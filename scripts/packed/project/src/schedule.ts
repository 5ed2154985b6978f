interface Reminder {
  readonly canvas: string;
  readonly userId: string;
}

export class Reminders {
  constructor(private readonly http: { post(path: string, body: object): Promise<void> }) {}

  async schedule(reminder: Reminder): Promise<void> {
    await this.http.post('/canvas/trigger/schedule/create', {
      canvas_id: reminder.canvas,
      recipients: [{ external_user_id: reminder.userId }],
      schedule: { time: 'tomorrow at 9', in_local_time: true },
    });
  }

  async now(reminder: Reminder): Promise<void> {
    await this.http.post('/canvas/trigger/send', {
      canvas_id: reminder.canvas,
      recipients: [{ external_user_id: reminder.userId } as const],
    });
  }
}
