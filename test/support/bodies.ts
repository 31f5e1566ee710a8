import type { Client } from './client.js';

/** A registered association, unless said otherwise. */
export async function body(keeper: Client, name: string, more: Record<string, unknown> = {}): Promise<string> {
  const { body: organization, status, text } = await keeper.post('/organizations', { name, type: 'association', registeredOn: '2012-03-01', ...more });
  if (status !== 201) throw new Error(`organization ${name}: ${text}`);
  return String(organization.id);
}

/** A move that must succeed; the record afterwards. */
export async function moved(client: Client, path: string, record: Record<string, any>, given: Record<string, unknown> = {}): Promise<Record<string, any>> {
  const answer = await client.move(path, record, given);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.body;
}
