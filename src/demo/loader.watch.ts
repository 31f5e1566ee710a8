import type { INestApplicationContext } from '@nestjs/common';
import { Execution, Fulfilment, NewCreditListing, NewPenalty, ReasonStated } from '../features/credit-listings/credit-listings.dto.js';
import { CreditListings } from '../features/credit-listings/credit-listings.service.js';
import { Penalties } from '../features/credit-listings/penalties.service.js';
import { AnnualReports } from '../features/inspections/annual-reports.service.js';
import {
  EventOutcome, HandedIn, NewAnnualReport, NewFinding, NewMajorEvent, NewVisit, Objecting, Passing, Rectification, RectificationAcceptance, Remedy, ReportOpinion, VisitRecord,
} from '../features/inspections/inspections.dto.js';
import { MajorEvents } from '../features/inspections/major-events.service.js';
import { Findings, Visits } from '../features/inspections/visits.service.js';
import { PartyRecords } from '../features/supervision/party-records.service.js';
import { Ratings } from '../features/supervision/ratings.service.js';
import { Confirmation, NewPartyRecord, NewRating, RatingAssessment, StepDone, WhyThen } from '../features/supervision/supervision.dto.js';
import { bare, creates, moves, type Desk } from './loader.desk.js';
import type { Resource } from './timeline.js';

/** The desks of supervision: lists and penalties, reports and visits, grades and party records. */
export function watching(app: INestApplicationContext) {
  const [listings, penalties, reports, visits] = [app.get(CreditListings), app.get(Penalties), app.get(AnnualReports), app.get(Visits)];
  const [findings, events, ratings, party] = [app.get(Findings), app.get(MajorEvents), app.get(Ratings), app.get(PartyRecords)];
  return {
    'credit-listings': {
      table: 'credit_listing', create: creates(NewCreditListing, (who, body) => listings.enter(who, body)),
      moves: { fulfil: moves(Fulfilment, listings.fulfil), remove: moves(ReasonStated, (who, seen, { reason }) => listings.remove(who, seen, reason)) },
    },
    penalties: { table: 'penalty', create: creates(NewPenalty, (who, body) => penalties.impose(who, body)), moves: { execute: moves(Execution, penalties.execute) } },
    'annual-reports': {
      table: 'annual_report', create: creates(NewAnnualReport, (who, body) => reports.open(who, body)),
      moves: {
        handIn: moves(HandedIn, reports.handIn), opine: moves(ReportOpinion, reports.opine), pass: moves(Passing, reports.pass), object: moves(Objecting, reports.object), rectify: moves(Rectification, reports.rectify),
        accept: moves(RectificationAcceptance, reports.accept),
      },
    },
    visits: { table: 'visit', create: creates(NewVisit, (who, body) => visits.plan(who, body)), moves: { hold: moves(VisitRecord, visits.hold), close: bare(visits.close) } },
    findings: { table: 'finding', create: creates(NewFinding, findings.note), moves: { remedy: moves(Remedy, findings.remedy), close: bare(findings.close) } },
    'major-events': { table: 'major_event', create: creates(NewMajorEvent, (who, body) => events.report(who, body)), moves: { acknowledge: bare(events.acknowledge), hold: moves(EventOutcome, events.hold) } },
    ratings: {
      table: 'rating', create: creates(NewRating, (who, body) => ratings.apply(who, body)),
      moves: { assess: moves(RatingAssessment, ratings.assess), confirm: moves(Confirmation, ratings.confirm), refuse: moves(WhyThen, (who, seen, { reason }) => ratings.refuse(who, seen, reason)) },
    },
    'party-records': { table: 'party_record', create: creates(NewPartyRecord, (who, body) => party.keep(who, body)), moves: { tick: moves(StepDone, party.tick) } },
  } satisfies Partial<Record<Resource, Desk>>;
}
