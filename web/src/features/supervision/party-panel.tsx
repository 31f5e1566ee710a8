import { usePages, useRecord } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { Loading } from '../../kit/problem-text.js';
import { Value } from '../../kit/value.js';
import { useWords } from '../../words/words.js';
import { Kept } from './organization-panel.js';
import { partyRecords } from './party-records.js';

/** Where party building stands at the body, with its checklist. */
export default function OrganizationParty({ record }: { record: AnyRecord }) {
  const pages = usePages<AnyRecord>('/party-records', { organizationId: record.id, limit: 1 });
  const found = pages.data?.pages[0]?.items[0];
  return (
    <div className="stack">
      <Kept id={record.id} shown={{ 'party-records': ['coverage', 'orgType', 'memberCount', 'instructor'] }} />
      {found && <Lines id={found.id} />}
    </div>
  );
}

function Lines({ id }: { id: string }) {
  const words = useWords();
  const texts = words.of['party-records'];
  const record = useRecord('party-records', id);
  if (!record.data) return <Loading rows={4} />;
  return (
    <section aria-label={texts.fields.steps}>
      <h2>{texts.fields.steps}</h2>
      <Value resource={partyRecords} texts={texts} name="steps" record={record.data} />
    </section>
  );
}
