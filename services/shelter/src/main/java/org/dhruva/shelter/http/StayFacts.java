package org.dhruva.shelter.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent.AgeDetermined;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PlacementOrdered;
import org.dhruva.contracts.shelter.StayEvent.SafeguardRecorded;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.stay.CustodyOrder;
import org.dhruva.shelter.stay.HomeInquiry;
import org.dhruva.shelter.stay.Petition;
import org.dhruva.shelter.stay.Report;
import org.dhruva.shelter.stay.Restoration;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayFile;

/**
 * What is known of a stay, as its entries read today.
 *
 * @param latestWish what she said last that she wants, and on which day
 * @param custody whether she may be kept today and until when; absent once she left or while she is
 *     away
 * @param routes which ways are open to her, what suits her wish first; none while nobody keeps her
 * @param legalBasis the provision she was admitted under, such as {@code ITPA 17(1)}
 * @param home where she lives, or lived last
 * @param producedOn the day she was first brought before a magistrate or a committee
 * @param standingOrder the order that says how long she may be kept; it may have run out
 * @param custodyOrders all of them, by the day they were made
 * @param homeInquiry the latest inquiry into the home she would go to
 * @param age how it was decided last whether she is a child
 * @param safeguards what the law asks for before she may be kept, and whether it was done, by day
 * @param reports all that were asked for, in the order in which that was entered
 * @param placement where the Committee decided last that she will live
 * @param petitions in the order in which they were entered
 * @param openHearings days set for a hearing after the last one that was held, earliest first
 * @param orderedToLeaveOn the latest order that she is to be let go or brought home
 * @param awaySince since when she is away without permission
 * @param releasedOn the day she was released or brought home
 * @param releasedTo where she went, such as {@code own-home}
 * @param restoration her way home, as it was entered
 * @param wayHome its steps: what is done, and who must act next
 * @param services what is due to her in the home, and what was said about it last
 * @param followUps each time somebody asked how she is after she left
 */
record StayFacts(
    Optional<WishStated> latestWish,
    Optional<CustodyFacts> custody,
    List<RouteFacts> routes,
    CivilDate admittedOn,
    String legalBasis,
    Optional<Home> home,
    Optional<CivilDate> producedOn,
    Optional<CustodyOrder> standingOrder,
    List<CustodyOrder> custodyOrders,
    Optional<HomeInquiry> homeInquiry,
    Optional<AgeDetermined> age,
    List<SafeguardRecorded> safeguards,
    List<Report> reports,
    Optional<PlacementOrdered> placement,
    List<Petition> petitions,
    List<CivilDate> openHearings,
    Optional<CivilDate> turnedAdultOn,
    Optional<CivilDate> orderedToLeaveOn,
    Optional<CivilDate> awaySince,
    Optional<CivilDate> releasedOn,
    Optional<String> releasedTo,
    Optional<Restoration> restoration,
    Optional<WayHomeFacts> wayHome,
    List<ServiceFacts> services,
    Optional<CivilDate> diedOn,
    List<FollowUpRecorded> followUps) {

  static StayFacts of(Stay stay, Catalogue catalogue, CivilDate today) {
    StayFile file = stay.file();
    Optional<CustodyFacts> custody =
        Optional.of(stay)
            .filter(Stay.InHome.class::isInstance)
            .map(_ -> CustodyFacts.of(file, catalogue, today));
    SurvivorAdmitted admission = file.admission().orElseThrow();
    return new StayFacts(
        file.latestWish(),
        custody,
        custody.map(kept -> RouteFacts.of(file, kept, catalogue)).orElse(List.of()),
        admission.on(),
        admission.legalBasis(),
        file.home(),
        file.producedOn(),
        file.standingOrder(),
        file.custodyOrders(),
        file.homeInquiry(),
        file.age(),
        file.safeguards(),
        file.reports(),
        file.placement(),
        file.petitions(),
        file.openHearings(),
        file.turnedAdultOn(),
        file.orderedToLeaveOn(),
        file.awaySince(),
        file.releasedOn(),
        file.releasedTo(),
        file.restoration(),
        WayHomeFacts.of(file, today),
        ServiceFacts.of(file, catalogue),
        file.diedOn(),
        file.followUps());
  }
}
