package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.AppealForum;
import org.dhruva.contracts.legal.ProceedingEvent.AppealKind;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.Party;
import org.dhruva.kernel.CivilDate;

/**
 * An appeal or a revision that is not decided for everyone yet.
 *
 * @param entry the entry that filed it
 * @param undecided labels of the accused about whom the higher court has not decided
 */
public record Appeal(
    int entry, CivilDate on, AppealKind kind, Party by, AppealForum forum, List<String> undecided) {

  public Appeal {
    undecided = List.copyOf(undecided);
  }

  static List<Appeal> openIn(List<ProceedingEvent> entries) {
    List<Appeal> appeals = new ArrayList<>();
    for (int entry = 1; entry <= entries.size(); entry++) {
      ProceedingEvent event = entries.get(entry - 1);
      if (event instanceof AppealFiled(var on, var kind, var by, var forum, var accused)) {
        appeals.add(new Appeal(entry, on, kind, by, forum, accused));
      }
      if (event instanceof AppealDecided decided) {
        appeals.replaceAll(a -> a.entry() == decided.appeal() ? a.after(decided) : a);
      }
    }
    return appeals.stream().filter(appeal -> !appeal.undecided().isEmpty()).toList();
  }

  private Appeal after(AppealDecided decided) {
    List<String> left = new ArrayList<>(undecided);
    left.removeAll(decided.verdicts().stream().map(AppealVerdict::accused).toList());
    return new Appeal(entry, on, kind, by, forum, left);
  }
}
