import { path, type Reminder } from './bodies.js';

export async function remind(
  reminder: Reminder,
  post: (path: string, body: object) => Promise<void>,
): Promise<void> {
  await post(path, {
    canvas_id: reminder.canvas,
    recipients: [{ external_user_id: reminder.userId }],
  });
}
