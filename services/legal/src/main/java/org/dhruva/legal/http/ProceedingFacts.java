package org.dhruva.legal.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStepTaken;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRequested;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportReceived;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.Appeal;
import org.dhruva.legal.proceeding.CaseResult;
import org.dhruva.legal.proceeding.Docket;
import org.dhruva.legal.proceeding.Hearing;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingFile;
import org.dhruva.legal.proceeding.ProceedingFile.Investigator;
import org.dhruva.legal.proceeding.Protection;
import org.dhruva.legal.proceeding.SummonsWarning;

/**
 * What is known of a proceeding, as its entries read today.
 *
 * @param stage how far it is, such as {@code chargesheet} or {@code prosecution_evidence}
 * @param firOn the day of the FIR; absent while the police have not registered it
 * @param sections those of the FIR; while there is none, those that were reported
 * @param registeredAt where the FIR was registered
 * @param zeroFir whether it is still at a station without jurisdiction
 * @param investigator who investigates now, and where; absent without an FIR
 * @param statedBeforeMagistrateOn the day of her statement under CrPC 164 or BNSS 183
 * @param chargeSheetOn the day of the first charge sheet
 * @param openClosureReport a closure report that waits for the magistrate's decision
 * @param docket the court of trial
 * @param openHearings hearings of which nothing was entered since their day was set, earliest first
 * @param herTestimony each time the court heard her
 * @param protection the order of witness protection that stands
 * @param protectionRequestedOn since when her request for protection waits for an answer
 * @param counsel who acts for her, and whether the authority is in force today
 * @param offenceOn the day of the offence, which decides between old and new law
 * @param cnr the number under which the court computers keep the case
 * @param registrationSteps what was done on the way to the FIR
 * @param highCourtCircularOn the day of the High Court's circular on trials of child trafficking
 * @param remoteTestimonyRequest her request to be heard from elsewhere, while it waits
 * @param remoteTestimony what the court decided last about hearing her from elsewhere
 * @param threatReportOrderedOn since when a report on the danger to her is waited for
 * @param threatReport the report on the danger that came in last
 * @param dangerNote where papers of the court must not go, while it stands
 * @param summonsWarning a paper that is on a way that is not safe, while a danger note stands; ask
 *     the court for the safe way at once
 * @param safeServiceRequestedOn since when the court has to say whether papers go the safe way
 * @param reportedOn when the police were told, where the proceeding began before the FIR
 * @param reportedAt where the station is that was told
 * @param openAppeals appeals and revisions that are not decided for everyone
 * @param judgmentDays each day on which a judgment was delivered
 * @param compensationDirectionMissing whether a judgment or a discharge came without a word on
 *     compensation
 * @param withdrawnUnheard whether the State withdrew although the court did not hear her
 * @param result how it ended as a whole
 */
record ProceedingFacts(
    String stage,
    Optional<CivilDate> firOn,
    List<String> sections,
    Optional<Jurisdiction> registeredAt,
    Optional<Sealed<String>> firNumber,
    boolean zeroFir,
    Optional<Investigator> investigator,
    Optional<CivilDate> medicallyExaminedOn,
    Optional<CivilDate> statedBeforeMagistrateOn,
    Optional<CivilDate> chargeSheetOn,
    Optional<ClosureReportRecorded> openClosureReport,
    Optional<Docket> docket,
    List<AccusedFacts> accused,
    List<Hearing> openHearings,
    List<TestimonyRecorded> herTestimony,
    Optional<Protection> protection,
    Optional<CivilDate> protectionRequestedOn,
    List<CounselFacts> counsel,
    List<Appeal> openAppeals,
    List<CivilDate> judgmentDays,
    List<CompensationDirected> compensationDirections,
    boolean compensationDirectionMissing,
    boolean withdrawnUnheard,
    Optional<CaseResult> result,
    Optional<CivilDate> offenceOn,
    Optional<Sealed<String>> cnr,
    List<RegistrationStepTaken> registrationSteps,
    Optional<CivilDate> medicalReportSentOn,
    Optional<CivilDate> copiesGivenOn,
    Optional<CivilDate> highCourtCircularOn,
    Optional<CivilDate> argumentsConcludedOn,
    Optional<RemoteTestimonyRequested> remoteTestimonyRequest,
    Optional<RemoteTestimonyOrdered> remoteTestimony,
    Optional<CivilDate> threatReportOrderedOn,
    Optional<ThreatReportReceived> threatReport,
    Optional<DangerNoted> dangerNote,
    Optional<SummonsWarning> summonsWarning,
    Optional<CivilDate> safeServiceRequestedOn,
    Optional<CivilDate> reportedOn,
    Optional<Jurisdiction> reportedAt,
    Optional<ReportWay> reportWay) {

  static ProceedingFacts of(Proceeding proceeding, CivilDate today) {
    ProceedingFile file = proceeding.file();
    return new ProceedingFacts(
        file.stage().code(),
        file.fir().map(FirRegistered::on),
        file.sections(),
        file.fir().map(FirRegistered::jurisdiction),
        file.firNumber(),
        file.isZeroFir(),
        file.investigator(),
        file.medicallyExaminedOn(),
        file.statedBeforeMagistrateOn(),
        file.chargeSheetOn(),
        file.openClosureReport(),
        file.docket(),
        file.accused().stream().map(AccusedFacts::of).toList(),
        file.openHearings(),
        file.herTestimony(),
        file.protection(),
        file.protectionRequestedOn(),
        file.counsel().stream().map(counsel -> CounselFacts.of(counsel, today)).toList(),
        file.openAppeals(),
        file.judgmentDays(),
        file.compensationDirections(),
        file.compensationDirectionMissing(),
        file.isWithdrawnUnheard(),
        file.result(),
        file.offenceOn(),
        file.cnr(),
        file.registrationSteps(),
        file.medicalReportSentOn(),
        file.copiesGivenOn(),
        file.highCourtCircularOn(),
        file.argumentsConcludedOn(),
        file.remoteTestimonyRequest(),
        file.remoteTestimony(),
        file.threatReportOrderedOn(),
        file.threatReport(),
        file.dangerNote(),
        file.summonsWarning(),
        file.safeServiceRequestedOn(),
        file.report().map(OffenceReported::on),
        file.report().map(OffenceReported::jurisdiction),
        file.report().map(OffenceReported::way));
  }
}
