import type { figures as zhFigures, home as zhHome, waiting as zhWaiting } from '../zh/figures.js';
import type { Shape } from '../shape.js';

export const figures: Shape<typeof zhFigures> = {
  title: 'Board', asOf: 'As of', division: 'Community (street, town)', edition: 'Edition', allDivisions: 'Whole district', editions: { '2018': '2018 edition', '2020': '2020 edition' }, thisDay: 'Back to today', definition: 'Definition', version: 'definition version {n}', openRows: 'See the rows',
  keys: {
    registeredOrganizations: 'Registered organizations', incubatedOrganizations: 'Incubated organizations', fundingPaidFen: 'Project funding paid', leverageReceivedFen: 'Social money received', leverageVerifiedFen: 'Social money verified', leverageRatioReceivedBp: 'Leverage (received)', leverageRatioVerifiedBp: 'Leverage (verified)', activities: 'Activities', beneficiaryVisits: 'Person-times served', volunteerMinutes: 'Volunteer hours', mediaReports: 'Media reports', honouredIndividuals: 'Individuals honoured', honouredOrganizations: 'Organizations honoured', policyDocuments: 'Policy documents',
  },
  units: { count: '', organizations: '', activities: '', visits: '', reports: '', persons: '', documents: '' },
  groups: { register: 'Organizations and incubation', money: 'Money and leverage', results: 'Activities and results', governance: 'Policy' },
  ratio: { title: 'Social money moved by each yuan granted', received: 'as received', verified: 'as verified', unverified: 'Of {received} received, {unverified} ({share}) is not verified yet.', none: 'All money received has been verified.', nothing: 'Nothing has been paid yet, so there is no ratio.', open: 'See what is unverified' },
  rows: { title: 'Rows', equal: 'The {rows} {rows|row|rows} add up to {value}, equal to this figure.', differs: 'The {rows} {rows|row|rows} add up to {value}, which is not this figure. Please tell the administrator.', ratio: 'Leverage = social money ÷ funding paid; the value of a row is the part of the ratio it adds.', label: 'Name', on: 'Date', value: 'Value', organization: 'Organization', division: 'Community (street, town)', none: 'No rows', back: 'Back to the board', counted: 'The {n} {n|row|rows} shown so far add up to {value}; show all to compare with the figure.' },
  charts: { byUnit: 'By community (street, town)', overTime: 'Over the years, cumulative', leverage: 'Social money: received and verified', received: 'received', verified: 'verified', table: 'Show as table', chart: 'Show as chart', unit: 'Unit', year: 'Year', figure: 'Figure', keys: 'Arrow keys move through the values, Enter opens the rows', value: 'Value', none: 'No data', yearEnd: 'end of {year}' },
};

export const waiting: Shape<typeof zhWaiting> = {
  title: 'Waiting for you', none: 'Nothing is waiting for you.', items: {
    reportsCandidate: '{n|body|bodies} for the abnormal list', findingsOverdue: '{n|finding|findings} overdue', reportsDue: '{n|annual report|annual reports} to hand in or put right', reportsSubmitted: '{n|annual report|annual reports} to review', reportsReviewed: '{n|annual report|annual reports} to conclude or check', findingsRemedied: '{n|finding|findings} to check', eventsReported: '{n|major event|major events} to answer', ratingsApplied: '{n|rating|ratings} to decide', listingsRemovable: '{n|entry|entries} that may come off a list', visitsSoon: '{n|visit|visits} overdue or due within 30 days',
    tasksOverdue: '{n|task|tasks} overdue', casesOverdue: '{n|term|terms} expired without assessment', casesAdmitted: '{n|body|bodies} to move in', casesLeaving: '{n|hand-over|hand-overs} to confirm', casesDueSoon: '{n|term|terms} ending within 30 days', tasksOpen: '{n|task|tasks} due within 30 days', projectsSubmitted: '{n|project|projects} to decide', projectsApproved: '{n|agreement|agreements} to sign', tranchesPlanned: '{n|tranche|tranches} to request', tranchesRequested: '{n|tranche|tranches} to approve', tranchesApproved: '{n|tranche|tranches} to pay', contributionsReceived: '{n|contribution|contributions} to verify', activitiesHeld: '{n|activity|activities} to confirm', casesApplied: '{n|application|applications} to admit', casesAssessing: '{n|case|cases} being assessed', reportsReported: '{n|media report|media reports} to verify', honoursReported: '{n|honour|honours} to verify', projectsDraft: '{n|project draft|project drafts} to submit', contributionsPledged: '{n|pledge|pledges} to receive', cardsDue: '{n|card|cards} to confirm', activitiesPlanned: '{n|activity|activities} to record', announcementsParked: 'parked {n|announcement|announcements}',
  },
};

export const home: Shape<typeof zhHome> = {
  organization: 'My organization', welcome: 'Welcome, {name}', nothing: 'There is no board for your role; please choose a room on the left.', paid: 'Funding paid', received: 'Social money received', openCases: 'Incubation',
};
