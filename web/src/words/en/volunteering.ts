import type { activities as zhActivities, volunteers as zhVolunteers } from '../zh/volunteering.js';
import type { Shape } from '../shape.js';

export const volunteers: Shape<typeof zhVolunteers> = {
  one: 'Volunteer', many: 'volunteers', add: 'New volunteer',
  fields: { number: 'Number', name: 'Name', phone: 'Mobile', birthDate: 'Date of birth', guardianName: 'Guardian', guardianRelation: 'Relation to the person', guardianPhone: 'Guardian’s phone', guardianConsentOn: 'Guardian’s consent on', districtOfResidence: 'District of residence', organizationId: 'Registered by', joinedOn: 'Joined on', leftOn: 'Left on', confirmedMinutes: 'Hours confirmed', state: 'State', source: 'Source' },
  hints: { phone: 'Stored encrypted; only the last four digits are shown.', birthDate: 'Written 2005-03-04; stored encrypted, only the year is shown. Below 14 a guardian must consent.' },
  states: { active: 'Active', left: 'Left' },
  moves: {
    leave: { name: 'Leave', sentence: '“{title}” leaves; the record of service is kept.' },
    rejoin: { name: 'Rejoin', sentence: '“{title}” joins again.' },
  },
  choices: { guardianRelation: { parent: 'parent', grandparent: 'grandparent', sibling: 'elder sibling', otherGuardian: 'another guardian' } },
  sections: { person: 'Person', guardian: 'A minor' },
  text: { served: 'Service', noServed: 'No service recorded yet' },
};

export const activities: Shape<typeof zhActivities> = {
  one: 'Activity', many: 'activities', add: 'New activity',
  fields: {
    name: 'Name', organizationId: 'Organization', projectId: 'Project', divisionId: 'Community (street, town)', place: 'Place', kind: 'Kind', startsAt: 'Starts at', endsAt: 'Ends at', heldOn: 'Held on', state: 'State', volunteerCount: 'Volunteers', volunteerMinutes: 'Volunteer hours', beneficiaryVisits: 'Person-times served', beneficiaryPersons: 'Persons served', summary: 'Summary', isLate: 'Recorded late', recordedBy: 'Recorded by', confirmedBy: 'Confirmed by', confirmedOn: 'Confirmed on', attendance: 'Volunteers present', volunteerId: 'Volunteer', minutes: 'Time served', source: 'Source',
  },
  hints: { beneficiaryVisits: 'Somebody who comes twice counts twice.', beneficiaryPersons: 'Distinct people; leave empty if unknown.' },
  states: { planned: 'Planned', held: 'Held, to be confirmed', confirmed: 'Confirmed', cancelled: 'Cancelled' },
  moves: {
    hold: { name: 'Record', sentence: 'Record how “{title}” was held and which volunteers came.' },
    confirm: { name: 'Confirm', sentence: 'Checked: confirm the hours and person-times of “{title}”. The confirmer is not the recorder.' },
    cancel: { name: 'Cancel activity', sentence: 'Cancel “{title}”.' },
  },
  choices: {
    kind: { elderCare: 'Elder care', disability: 'Disability', children: 'Children', community: 'Community', culture: 'Culture and sport', environment: 'Environment', health: 'Health', other: 'Other' },
  },
  sections: { activity: 'Activity', time: 'Time and place', result: 'Result' },
  text: { attendance: 'Attendance', noAttendance: 'No attendance recorded yet' },
};
