package vn.lantoa.coverage.declared;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/**
 * Records printed matter as ordered, received or handed out. The amount handed out cannot exceed the amount received.
 */
@UseCase
public class RecordPrint extends PrintedUseCase {
    private static final String STOCK =
            """
            insert into print_stock as s (organisation_id, asset_id, version_number, ordered, received, given)
            values (:unit, :asset, :version, 0, 0, 0)
            on conflict (organisation_id, asset_id, version_number) do update set given = s.given
            returning ordered, received, given""";

    /** An entry of a unit. */
    public record Command(Actor by, OrganisationId unit, @Nullable PrintKind kind, PrintedText text) {}

    private record Stock(long ordered, long received, long given) {
        Stock with(PrintKind kind, int pieces) {
            return switch (kind) {
                case ORDERED -> new Stock(ordered + pieces, received, given);
                case RECEIVED -> new Stock(ordered, received + pieces, given);
                case GIVEN -> new Stock(ordered, received, given + pieces);
            };
        }

        boolean isPossible() {
            return ordered >= 0 && given >= 0 && given <= received;
        }
    }

    /** Records the entry. */
    public void call(Command command) {
        admit(command.by(), command.unit());
        var kind = PrintedRules.required(command.kind());
        var entry = PrintedRules.check(command.text(), today());
        int version = version(command.by(), entry.asset());
        // locks the row, whether it existed or not
        var stock = database.sql(STOCK)
                .with("unit", command.unit())
                .with("asset", entry.asset())
                .with("version", version)
                .first(Stock.class)
                .orElseThrow()
                .with(kind, entry.amount());
        if (!stock.isPossible()) throw new Conflict("print-stock-below-zero", kind.slug() + " of " + entry.asset());
        write(command, kind, entry, version, stock);
        var unit = command.unit().toString();
        var number = String.valueOf(entry.amount());
        audit.record(
                command.by(),
                "print-recorded",
                "asset:" + entry.asset(),
                Map.of("organisation", unit, "kind", kind.slug(), "number", number));
    }

    private void write(Command command, PrintKind kind, PrintedRules.Entry entry, int version, Stock stock) {
        database.sql(
                        """
                        update print_stock set ordered = :ordered, received = :received, given = :given
                         where organisation_id = :unit and asset_id = :asset and version_number = :version""")
                .with(stock)
                .with("unit", command.unit())
                .with("asset", entry.asset())
                .with("version", version)
                .update();
        database.sql(
                        """
                        insert into print_move (id, organisation_id, asset_id, version_number, kind, moved_on, pieces, made_at, made_by)
                        values (gen_random_uuid(), :unit, :asset, :version, :kind, :day, :amount, :now, :by)""")
                .with(entry)
                .with("unit", command.unit())
                .with("version", version)
                .with("kind", kind)
                .with("now", clock.instant())
                .with("by", command.by().reference())
                .update();
    }
}
