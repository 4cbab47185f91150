package vn.lantoa.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Repository of the days of the plan. */
@ApplicationScoped
public class PlanDays {
    private static final String COLUMNS =
            """
            select id, code, purpose, month, day, meaning, first_year, last_year, title_vi, title_en, sender, recipient,
                   source, sequence, changed_at, ended_at from plan_day""";

    private static final String CHANGE =
            """
            update plan_day set month = :month, day = :day, meaning = :meaning, first_year = :firstYear,
                   last_year = cast(:lastYear as int), title_vi = :titleVi, title_en = :titleEn, sender = :sender,
                   recipient = :recipient, sequence = sequence + 1, changed_at = :changedAt,
                   ended_at = cast(:endedAt as timestamptz)
            where id = :id and sequence = :sequence""";

    @Inject
    Database database;

    /** Returns all days in the order of the year, including days removed from the calendars. */
    public List<PlanDay> all() {
        return database.sql(COLUMNS + " order by month, day, code").list(PlanDay.class);
    }

    /**
     * Returns the day with the given code.
     *
     * @throws NotFound if no day has the code
     */
    public PlanDay get(String code) {
        return database.sql(COLUMNS + " where code = :code")
                .with("code", code)
                .first(PlanDay.class)
                .orElseThrow(() -> new NotFound("plan-day:" + code));
    }

    /**
     * Stores the day.
     *
     * @throws Conflict if the day was changed since the caller read it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(PlanDay day) {
        int kept = database.sql(CHANGE)
                .with(day.date())
                .with(day.text())
                .with(day.standing())
                .with("id", day.id())
                .update();
        if (kept == 0) throw new Conflict("changed-meanwhile", "plan-day:" + day.code());
    }
}
