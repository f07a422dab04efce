package org.dhruva.shelter.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;
import org.dhruva.shelter.stay.CustodyOrder;
import org.dhruva.shelter.stay.HomeInquiry;
import org.dhruva.shelter.stay.Petition;
import org.dhruva.shelter.stay.Restoration;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayFile;

/**
 * What is known of a stay, as its entries read today.
 *
 * @param legalBasis the provision she was admitted under, such as {@code ITPA 17(1)}
 * @param home where she lives, or lived last
 * @param producedOn the day she was first brought before a magistrate or a committee
 * @param standingOrder the order that says how long she may be kept; it may have run out
 * @param custodyOrders all of them, by the day they were made
 * @param homeInquiry the latest inquiry into the home she would go to
 * @param latestWish what she said last that she wants
 * @param petitions in the order in which they were entered
 * @param openHearings days set for a hearing after the last one that was held, earliest first
 * @param orderedToLeaveOn the latest order that she is to be let go or brought home
 * @param awaySince since when she is away without permission
 * @param releasedOn the day she was released or brought home
 * @param releasedTo where she went, such as {@code own-home}
 * @param restoration her way home
 * @param followUps each time somebody asked how she is after she left
 */
record StayFacts(
    CivilDate admittedOn,
    String legalBasis,
    Optional<Home> home,
    Optional<CivilDate> producedOn,
    Optional<CustodyOrder> standingOrder,
    List<CustodyOrder> custodyOrders,
    Optional<HomeInquiry> homeInquiry,
    Optional<WishStated> latestWish,
    List<Petition> petitions,
    List<CivilDate> openHearings,
    Optional<CivilDate> turnedAdultOn,
    Optional<CivilDate> orderedToLeaveOn,
    Optional<CivilDate> awaySince,
    Optional<CivilDate> releasedOn,
    Optional<String> releasedTo,
    Optional<Restoration> restoration,
    Optional<CivilDate> diedOn,
    List<FollowUpRecorded> followUps) {

  static StayFacts of(Stay stay) {
    StayFile file = stay.file();
    SurvivorAdmitted admission = file.admission().orElseThrow();
    return new StayFacts(
        admission.on(),
        admission.legalBasis(),
        file.home(),
        file.producedOn(),
        file.standingOrder(),
        file.custodyOrders(),
        file.homeInquiry(),
        file.latestWish(),
        file.petitions(),
        file.openHearings(),
        file.turnedAdultOn(),
        file.orderedToLeaveOn(),
        file.awaySince(),
        file.releasedOn(),
        file.releasedTo(),
        file.restoration(),
        file.diedOn(),
        file.followUps());
  }
}
