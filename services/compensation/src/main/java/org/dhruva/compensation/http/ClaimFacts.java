package org.dhruva.compensation.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.compensation.claim.Blockage;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimFile;
import org.dhruva.compensation.claim.ClaimFile.Deposit;
import org.dhruva.compensation.claim.ClaimFile.Jurisdiction;
import org.dhruva.compensation.claim.ClaimFile.Service;
import org.dhruva.compensation.claim.ClaimFile.StageAccount;
import org.dhruva.compensation.claim.ClaimFile.StandingOrder;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/**
 * What is known of a claim, as its entries read today. Amounts are in paise.
 *
 * @param scheme code of the scheme
 * @param offenceOn the day that decides which version of the scheme applies
 * @param claimed what was asked for
 * @param reference the authority's own number for it
 * @param recommendation what a court recommended, first
 * @param jurisdictions the States that have a part in it
 * @param missingDocuments papers the authority has asked for and not been given
 * @param blockedFor what holds the claim up now
 * @param firstOrderOn the day of the first order, granting or not
 * @param standingOrder the order that stands today
 * @param awardRefused whether she did not accept it
 * @param orderServedOn where the latest order that grants money was sent
 * @param writOpen whether the High Court has a petition to decide
 * @param interestAwarded what is owed on top of the award, because it is late
 * @param interimReliefOrdered money ordered before the final order, in all
 * @param sanctioned money that the payer has set aside, in all
 * @param paid money that reached her, in all
 * @param outstanding what is granted and has not come
 * @param stages how far each stage is, for a scheme that pays in stages
 */
public record ClaimFacts(
    String scheme,
    CivilDate draftedOn,
    Optional<CivilDate> offenceOn,
    Optional<CivilDate> filedOn,
    Optional<Forum> forum,
    Optional<Money> claimed,
    Optional<Sealed<String>> reference,
    boolean acknowledged,
    Optional<RecommendationReceived> recommendation,
    List<Jurisdiction> jurisdictions,
    long documents,
    Set<String> missingDocuments,
    List<Blockage> blockedFor,
    Optional<CivilDate> firstOrderOn,
    Optional<StandingOrder> standingOrder,
    boolean awardRefused,
    List<Service> orderServedOn,
    boolean writOpen,
    Money interestAwarded,
    Money interimReliefOrdered,
    Money sanctioned,
    Money paid,
    Money outstanding,
    boolean paidInFull,
    List<StageAccount> stages,
    List<Deposit> deposits) {

  static ClaimFacts of(Claim claim) {
    ClaimFile file = claim.file();
    return new ClaimFacts(
        file.drafted().scheme(),
        file.drafted().on(),
        file.drafted().offenceOn(),
        file.filedOn(),
        file.filed().map(ClaimFiled::forum),
        file.filed().flatMap(ClaimFiled::claimed),
        file.filed().flatMap(ClaimFiled::reference),
        file.isAcknowledged(),
        file.recommendation(),
        file.jurisdictions(),
        file.documents(),
        file.missingDocuments(),
        file.blockedFor(),
        file.firstOrderOn(),
        file.standingOrder(),
        file.isAwardRefused(),
        file.services(),
        file.isWritOpen(),
        file.interestAwarded(),
        file.interimReliefOrdered(),
        file.sanctioned(),
        file.paid(),
        file.outstanding(),
        file.isPaidInFull(),
        file.stages(),
        file.deposits());
  }
}
