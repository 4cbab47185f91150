package vn.lantoa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Repository of the plan's versions, and of figures measured by third parties. Version 0 is the plan shipped with the hub. */
@ApplicationScoped
public class Plans {
    @Inject
    Database database;

    /** A version as stored. */
    private record Row(int number, String document) {
        PlanVersion version() {
            return new PlanVersion(number, HubJson.read(document, Plan.class));
        }
    }

    /** A version of the plan. */
    public record PlanVersion(int number, Plan plan) {}

    /** The creation of a version: its number, time and author. */
    public record PlanCreation(int number, Instant madeAt, String madeBy) {}

    /** Returns the latest version. */
    public PlanVersion last() {
        return database.sql("select number, document from plan_version order by number desc limit 1")
                .first(Row.class)
                .map(Row::version)
                .orElseGet(() -> new PlanVersion(0, Plan.SHIPPED));
    }

    /** Finds the version with this number. */
    public Optional<PlanVersion> find(int number) {
        if (number == 0) return Optional.of(new PlanVersion(0, Plan.SHIPPED));
        return database.sql("select number, document from plan_version where number = :number")
                .with("number", number)
                .first(Row.class)
                .map(Row::version);
    }

    /**
     * Returns the version with the given number, or the latest version for null.
     *
     * @throws NotFound if no version has the number
     */
    public PlanVersion get(@Nullable Integer number) {
        if (number == null) return last();
        return find(number).orElseThrow(() -> new NotFound("version " + number + " of the plan"));
    }

    /** Returns the versions created at this hub, the latest first. Excludes the shipped version. */
    public List<PlanCreation> made() {
        return database.sql("select number, made_at, made_by from plan_version order by number desc")
                .list(PlanCreation.class);
    }

    /** Returns the number of the latest version. */
    public int lastNumber() {
        return database.sql("select coalesce(max(number), 0) from plan_version")
                .value(Integer.class)
                .orElse(0);
    }

    /** Locks the table against other writers until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        database.sql("lock table plan_version in share row exclusive mode").update();
    }

    /** Adds the next version; the caller must hold the lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(PlanVersion version, Actor by, Instant at) {
        database.sql("insert into plan_version (number, document, made_at, made_by)"
                        + " values (:number, :document::jsonb, :at, :by)")
                .with("number", version.number())
                .with("document", HubJson.write(version.plan()))
                .with("at", at)
                .with("by", by.reference())
                .update();
    }

    /** Returns all figures, by indicator, latest first. */
    public List<FigureRow> figures() {
        return database.sql("select indicator, measured_on, source, percent, address from indicator_figure"
                        + " order by indicator, measured_on desc, source")
                .list(FigureRow.class);
    }

    /** Locks the table against other imports until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdFigures() {
        database.sql("lock table indicator_figure in share row exclusive mode").update();
    }

    /** Stores the figure; replaces a figure with the same indicator, day and source. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(FigureRow figure, Actor by, Instant now) {
        database.sql(
                        """
                        insert into indicator_figure (id, indicator, measured_on, source, percent, address, imported_at, imported_by)
                        values (:id, :indicator, :measuredOn, :source, :percent, :address, :now, :by)
                        on conflict (indicator, measured_on, source) do update
                        set (percent, address, imported_at, imported_by) =
                            (excluded.percent, excluded.address, excluded.imported_at, excluded.imported_by)""")
                .with(figure)
                .with("id", UUID.randomUUID())
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
