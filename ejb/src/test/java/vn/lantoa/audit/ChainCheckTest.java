package vn.lantoa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.BrokenLink.Kind;
import vn.lantoa.audit.ChainCheck.Signed;
import vn.lantoa.audit.ChainCheck.Stretch;

class ChainCheckTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    private final List<AuditLink> links = new ArrayList<>();
    private final AuditHead signed;

    ChainCheckTest() {
        for (int i = 1; i <= 6; i++) seal(entry(i, "release-published"));
        signed = head();
    }

    @Test
    void accepts_an_unchanged_or_extended_chain() {
        assertThat(walk(Stretch.wholeFrom(AuditHead.BEGINNING))).isNull();
        seal(entry(7, "release-published"));
        assertThat(walk(Stretch.wholeFrom(AuditHead.BEGINNING))).isNull();
    }

    @Test
    void reports_a_changed_entry() {
        finds(3, entry(3), Kind.CHANGED, chain -> put(3, seal(3), entry(3, "release-withdrawn")));
    }

    @Test
    void reports_an_entry_changed_together_with_its_seal() {
        var other = entry(3, "release-withdrawn");
        var resealed = AuditSeal.of(3, other, seal(2).hash());
        finds(4, entry(4), Kind.DELETED, chain -> put(3, resealed, other));
    }

    @Test
    void reports_a_deleted_entry_with_and_without_its_link() {
        finds(3, entry(3), Kind.DELETED, chain -> put(3, seal(3), null));
        finds(4, null, Kind.DELETED, chain -> chain.remove(3));
        finds(1, null, Kind.DELETED, chain -> chain.remove(0));
    }

    @Test
    void reports_a_closed_gap_even_before_the_last_link() {
        finds(3, entry(4), Kind.DELETED, chain -> close(3));
        finds(5, entry(6), Kind.DELETED, chain -> close(5));
    }

    @Test
    void reports_the_first_of_two_changes() {
        finds(2, entry(2), Kind.CHANGED, chain -> {
            put(2, new AuditSeal(2, entry(2).id(), seal(2).content(), seal(5).hash()), entry(2));
            put(3, seal(3), null);
        });
    }

    @Test
    void reports_exchanged_links() {
        finds(2, entry(5), Kind.REORDERED, chain -> {
            var second = chain.get(1);
            put(2, seal(5), chain.get(4).entry());
            put(5, second.seal(), second.entry());
        });
    }

    @Test
    void reports_exchanged_seals() {
        finds(2, entry(3), Kind.REORDERED, chain -> {
            var second = chain.get(1).entry();
            put(2, seal(2), chain.get(2).entry());
            put(3, seal(3), second);
        });
    }

    @Test
    void reports_exchanged_contents() {
        finds(2, entry(2), Kind.REORDERED, chain -> {
            put(2, seal(2), entry(5).named(entry(2).id()));
            put(5, seal(5), entry(2).named(entry(5).id()));
        });
    }

    @Test
    void reports_a_truncated_end() {
        finds(6, null, Kind.CUT_OFF, chain -> chain.remove(5));
        finds(1, null, Kind.CUT_OFF, List::clear);
    }

    @Test
    void reports_a_rewritten_chain() {
        finds(6, null, Kind.REWRITTEN, chain -> {
            var entries = chain.stream().map(AuditLink::entry).toList();
            chain.clear();
            entries.forEach(one -> seal(one.id().equals(entry(4).id()) ? entry(4, "release-withdrawn") : one));
        });
    }

    @Test
    void resumes_a_verification_and_still_reports_moved_links() {
        var third = new AuditHead(3, seal(3).hash());
        assertThat(walk(Stretch.wholeFrom(third))).isNull();
        var before = List.copyOf(links);
        put(5, seal(5), entry(2).named(entry(5).id()));

        assertThat(walk(Stretch.wholeFrom(third)))
                .isEqualTo(new BrokenLink(5, entry(5).id().toString(), Kind.REORDERED));
        assertThat(walk(Stretch.of(third, 10)))
                .as("what may be compared alone")
                .isEqualTo(new BrokenLink(5, entry(5).id().toString(), Kind.CHANGED));
        links.clear();
        links.addAll(before);
    }

    @Test
    void does_not_resume_from_a_changed_or_missing_link() {
        var sixth = head();
        var other = new AuditHead(4, seal(5).hash());

        assertThat(walk(Stretch.wholeFrom(other))).isEqualTo(new BrokenLink(4, null, Kind.REWRITTEN));
        links.remove(5);
        assertThat(walk(Stretch.wholeFrom(sixth))).isEqualTo(new BrokenLink(6, null, Kind.CUT_OFF));
        seal(entry(7));
        assertThat(walk(Stretch.wholeFrom(sixth))).isEqualTo(new BrokenLink(6, null, Kind.REWRITTEN));
        assertThat(walk(Stretch.wholeFrom(head())))
                .as("signed before, and walked after it was made anew")
                .isEqualTo(new BrokenLink(6, null, Kind.REWRITTEN));
    }

    @Test
    void reports_a_missing_or_forged_head() {
        assertThat(walk(new Signed(false, null))).isEqualTo(new BrokenLink(6, null, Kind.HEAD_MISSING));
        assertThat(walk(new Signed(true, null))).isEqualTo(new BrokenLink(6, null, Kind.HEAD_FORGED));
        links.clear();
        assertThat(walk(new Signed(false, null))).isNull();
    }

    @Test
    void results_survive_serialisation() {
        var broken = new AuditVerification(AT, signed, 3, 6L, new BrokenLink(4, "x", Kind.DELETED));
        var right = new AuditVerification(AT, AuditHead.BEGINNING, 0, null, null);

        assertThat(AuditVerification.read(broken.canonical())).isEqualTo(broken);
        assertThat(AuditVerification.read(right.canonical())).isEqualTo(right);
    }

    private @Nullable BrokenLink walk(Stretch stretch) {
        return walk(new Signed(true, signed), stretch);
    }

    private @Nullable BrokenLink walk(Signed head) {
        return walk(head, Stretch.wholeFrom(AuditHead.BEGINNING));
    }

    private @Nullable BrokenLink walk(Signed head, Stretch stretch) {
        var check = new ChainCheck(this::after, head, stretch);
        while (check.next()) continue;
        return check.broken();
    }

    private void finds(long seq, @Nullable AuditEntry entry, Kind kind, Consumer<List<AuditLink>> deed) {
        var before = List.copyOf(links);
        deed.accept(links);
        assertThat(walk(Stretch.wholeFrom(AuditHead.BEGINNING)))
                .isEqualTo(new BrokenLink(seq, entry == null ? null : entry.id().toString(), kind));
        links.clear();
        links.addAll(before);
    }

    private void close(int seq) {
        links.remove(seq - 1);
        for (int i = seq; i <= links.size(); i++) {
            var link = links.get(i - 1);
            var old = link.seal();
            put(i, new AuditSeal(i, old.entry(), old.content(), old.hash()), link.entry());
        }
    }

    private void put(int seq, AuditSeal seal, @Nullable AuditEntry entry) {
        links.set(
                seq - 1,
                new AuditLink(
                        new AuditSeal(seq, entry == null ? seal.entry() : entry.id(), seal.content(), seal.hash()),
                        entry));
    }

    private void seal(AuditEntry entry) {
        var previous = links.isEmpty() ? AuditSeal.BEGINNING : head().hash();
        links.add(new AuditLink(AuditSeal.of(links.size() + 1, entry, previous), entry));
    }

    private AuditSeal seal(int seq) {
        return links.get(seq - 1).seal();
    }

    private AuditHead head() {
        var last = seal(links.size());
        return new AuditHead(last.seq(), last.hash());
    }

    private List<AuditLink> after(long seq, int limit) {
        return links.stream()
                .filter(link -> link.seal().seq() > seq)
                .limit(limit)
                .toList();
    }

    private static AuditEntry entry(int number) {
        return entry(number, "release-published");
    }

    private static AuditEntry entry(int number, String action) {
        return new AuditEntry(
                new UUID(0, number), AT.plusSeconds(number), "system", action, "release:" + number, Map.of());
    }
}
