// Plans the messages of the spring sale. Usage: node schedule-sale.cjs [segment]
const http = require('node:http');

// Everybody at the office gets the preview.
const STAFF = [
  'staff-001', 'staff-002', 'staff-003', 'staff-004', 'staff-005', 'staff-006', 'staff-007', 'staff-008',
  'staff-009', 'staff-010', 'staff-011', 'staff-012', 'staff-013', 'staff-014', 'staff-015', 'staff-016',
  'staff-017', 'staff-018', 'staff-019', 'staff-020', 'staff-021', 'staff-022', 'staff-023', 'staff-024',
  'staff-025', 'staff-026', 'staff-027', 'staff-028', 'staff-029', 'staff-030', 'staff-031', 'staff-032',
  'staff-033', 'staff-034', 'staff-035', 'staff-036', 'staff-037', 'staff-038', 'staff-039', 'staff-040',
  'staff-041', 'staff-042', 'staff-043', 'staff-044', 'staff-045', 'staff-046', 'staff-047', 'staff-048',
  'staff-049', 'staff-050', 'staff-051',
];

const OPENING = '5/24/2027 8:30pm';

function callBraze(path, payload) {
  const { hostname, port } = new URL(process.env.BRAZE_REST_URL);
  const options = {
    hostname,
    port,
    path,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.BRAZE_API_KEY}` },
  };
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.end(JSON.stringify(payload));
  });
}

/** The preview goes out to colleagues a week before. */
function schedulePreview() {
  return callBraze('/messages/schedule/create', {
    external_user_ids: STAFF,
    schedule: { time: '2027-05-17T09:00:00Z' },
    messages: {
      email: {
        app_id: process.env.BRAZE_APP_ID,
        from: 'Spring Sale <sale@shop.example>',
        subject: 'Preview: the spring sale',
        email_template_id: '9f1d6a3e-61b4-4d8f-8a0e-4f1f6f3c9b21',
      },
    },
  });
}

/** Everybody in the segment hears of the sale in the evening, in their own time zone. */
function scheduleOpening(segment) {
  return callBraze('/messages/schedule/create', {
    segment_id: segment,
    broadcast: true,
    schedule: { time: OPENING, in_local_time: true },
    messages: {
      apple_push: { alert: 'The spring sale is open until midnight.' },
      android_push: { title: 'Spring sale', alert: 'Open until midnight.' },
    },
  });
}

function scheduleLastCall(segment) {
  return callBraze('/messages/schedule/create', {
    segment_id: segment,
    broadcast: true,
    schedule: { time: '2027-05-24T22:00:00', in_local_time: true },
    messages: { apple_push: { alert: 'Two hours left.' } },
  });
}

module.exports = { schedulePreview, scheduleOpening, scheduleLastCall };
