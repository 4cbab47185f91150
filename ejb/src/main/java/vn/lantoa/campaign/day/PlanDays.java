package vn.lantoa.campaign.day;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;

/** The days of the plan. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlanDays {
    private static final String COLUMNS =
            """
            select id, code, purpose, month, day, meaning, first_year, last_year, title_vi, title_en, sender, recipient,
                   source, sequence, changed_at, ended_at from plan_day""";

    private static final String CHANGE =
            """
            update plan_day set month = ?, day = ?, meaning = ?, first_year = ?, last_year = cast(? as int), title_vi = ?,
                   title_en = ?, sender = ?, recipient = ?, sequence = sequence + 1,
                   changed_at = cast(? as timestamptz), ended_at = cast(? as timestamptz)
            where id = ? and sequence = ?""";

    @PersistenceContext
    EntityManager em;

    /** All days, those taken out as well, in the order of the year. */
    public List<PlanDay> all() {
        List<?> rows =
                em.createNativeQuery(COLUMNS + " order by month, day, code").getResultList();
        return rows.stream().map(row -> day((Object[]) row)).toList();
    }

    /** The day with this code. */
    public PlanDay get(String code) {
        List<?> rows = em.createNativeQuery(COLUMNS + " where code = ?")
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> day((Object[]) row))
                .orElseThrow(() -> new NotFound("plan-day:" + code));
    }

    /** Keeps it as it is to be, unless somebody else has changed what the caller saw. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(PlanDay day) {
        var date = day.date();
        var standing = day.standing();
        var query = em.createNativeQuery(CHANGE);
        var values = Arrays.asList(
                date.month(),
                date.day(),
                date.meaning().name(),
                date.firstYear(),
                text(date.lastYear()),
                day.text().titleVi(),
                day.text().titleEn(),
                day.text().sender(),
                day.text().recipient(),
                text(standing.changedAt()),
                text(standing.endedAt()),
                day.id(),
                standing.sequence());
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        int kept = query.executeUpdate();
        if (kept == 0) throw new Conflict("changed-meanwhile", "plan-day:" + day.code());
    }

    private static PlanDay day(Object[] row) {
        var date = new YearlyDate(
                number(row[3]),
                number(row[4]),
                Meaning.valueOf((String) row[5]),
                number(row[6]),
                row[7] == null ? null : number(row[7]));
        return new PlanDay(
                (UUID) row[0],
                (String) row[1],
                Purpose.valueOf((String) row[2]),
                date,
                new DayText((String) row[8], (String) row[9], (String) row[10], (String) row[11]),
                (String) row[12],
                new PlanDay.Standing(number(row[13]), Columns.instant(row[14]), instant(row[15])));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : Columns.instant(column);
    }
}
