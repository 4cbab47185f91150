package vn.lantoa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/** Repository of figures measured by third parties. */
@ApplicationScoped
public class Figures {
    @Inject
    Database database;

    /** Returns all figures, by indicator, latest first. */
    public List<FigureRow> all() {
        return database.sql("select indicator, measured_on, source, percent, address from indicator_figure"
                        + " order by indicator, measured_on desc, source")
                .list(FigureRow.class);
    }

    /** Locks the table against other imports until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        database.sql("lock table indicator_figure in share row exclusive mode").update();
    }

    /** Stores the figure; replaces a figure with the same indicator, day and source. */
    @Transactional(TxType.MANDATORY)
    public void put(FigureRow figure, Actor by, Instant now) {
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
