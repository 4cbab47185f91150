package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.field.PlantedMatter.Use;

/** The hub's results for planted uses and decoys, by kind. */
final class PortalVerdicts {
    private static final String CERTAIN = "certain";
    private static final String PROPOSED = "proposed";
    private static final String FALSE = "FALSE";
    private static final String NOTHING = "nothing";

    /** The visit's limits did not allow more: a decoy is not counted, a use counts as missed. */
    private static final String NOT_SEEN = "not seen";

    private final long seed;
    private final List<Find> finds;
    private final List<String> seen;

    /** Something that was found at an address. */
    private record Find(String item, String reason, String state, String asset, String version) {
        boolean isConfirmed() {
            return state.equals("CONFIRMED");
        }

        boolean isOf(Use use) {
            return asset.equals(use.asset()) && version.equals("" + use.version());
        }

        boolean isOfFile() {
            return List.of("SAME_PICTURE", "SAME_FILM", "SAME_BYTES").contains(reason);
        }
    }

    PortalVerdicts(PortalConsole console, long seed) {
        this.seed = seed;
        finds = console.text(
                        "select coalesce(string_agg(concat_ws(' ', item, reason, state, coalesce(asset_id::text, '-'),"
                                + " coalesce(version_number, 0)), E'\\n'), '') from portal_find")
                .lines()
                .map(line -> line.split(" "))
                .map(words -> new Find(words[0], words[1], words[2], words[3], words[4]))
                .toList();
        seen = console.text(
                        "select coalesce(string_agg(address, E'\\n'), '') from portal_page where looked_at is not null")
                .lines()
                .toList();
    }

    /** Prints the figures of each kind, and fails if too little was found, or anything false. */
    void judge(List<Use> uses) {
        var verdicts = new TreeMap<String, Map<String, Integer>>();
        var wrong = new ArrayList<String>();
        int planted = 0;
        int found = 0;
        for (var use : uses) {
            var verdict = verdict(use);
            verdicts.computeIfAbsent(use.kind(), any -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
            if (!List.of(CERTAIN, NOTHING, NOT_SEEN).contains(verdict))
                System.out.println(use.kind() + use.end() + ": " + verdict + " " + of(use));
            if (verdict.equals(FALSE)) wrong.add(use.kind() + use.end());
            if (use.isDecoy()) continue;
            planted++;
            if (List.of(CERTAIN, PROPOSED).contains(verdict)) found++;
        }
        verdicts.forEach((kind, counts) -> System.out.println(kind + " " + counts));
        System.out.printf("seed %d: of %d uses %d found or proposed with their version%n", seed, planted, found);
        // other finds, such as other sizes of a picture, still belong to the hub or not
        finds.stream()
                .filter(one -> one.isOfFile()
                        && one.isConfirmed()
                        && uses.stream().noneMatch(use -> one.item().endsWith(use.end())))
                .forEach(one -> System.out.println("certain beside the planted: " + one));
        assertThat(wrong)
                .as("taken for something else without a person, seed " + seed)
                .isEmpty();
        assertThat(found * 100)
                .as("of 100 uses found or proposed with their version, seed " + seed)
                .isGreaterThanOrEqualTo(95 * planted);
    }

    private List<Find> of(Use use) {
        return finds.stream().filter(one -> one.item().endsWith(use.end())).toList();
    }

    private String verdict(Use use) {
        var its = of(use);
        if (its.stream().anyMatch(one -> one.isConfirmed() && !one.isOf(use))) return FALSE;
        if (its.stream().anyMatch(Find::isConfirmed)) return CERTAIN;
        if (seen.stream().noneMatch(one -> one.endsWith(use.end()))) return NOT_SEEN;
        if (its.isEmpty()) return use.isDecoy() ? NOTHING : "missed";
        if (use.isDecoy()) return "proposed, a decoy";
        if (its.stream().anyMatch(one -> one.isOf(use))) return PROPOSED;
        return its.stream().anyMatch(one -> one.asset().equals(use.asset()))
                ? "proposed, another version"
                : "proposed, another asset";
    }
}
