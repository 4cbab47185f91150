package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.rendition.picture.Likeness;

/** The parts of fingerprints used to find pictures. */
class LikenessStatementTest {
    private static final int PART = 16;

    private final Random random = new Random(20261128);

    @Test
    void similar_fingerprints_are_near_in_at_least_one_part() {
        for (int i = 0; i < 20_000; i++) {
            long one = random.nextLong();
            long other = changed(one, random.nextInt(Likeness.MOST + 1));
            assertThat(IntStream.range(0, Likeness.RADII.size())
                            .anyMatch(part ->
                                    Long.bitCount(part(one, part) ^ part(other, part)) <= Likeness.RADII.get(part)))
                    .as("%x and %x", one, other)
                    .isTrue();
        }
    }

    @Test
    void fingerprints_with_one_more_differing_bit_per_part_are_not_similar() {
        assertThat(Likeness.RADII).hasSize(Long.SIZE / PART);
        assertThat(Likeness.RADII.stream().mapToInt(radius -> radius + 1).sum()).isGreaterThan(Likeness.MOST);
    }

    @Test
    void each_part_is_looked_up_in_its_own_index() {
        assertThat(LikenessStatement.alike(true))
                .contains("fingerprint_part(p.fingerprint, 1)", "fingerprint_part(p.fingerprint, 4)")
                .doesNotContain("#");
    }

    private long changed(long one, int bits) {
        long other = one;
        while (Long.bitCount(one ^ other) < bits) other ^= 1L << random.nextInt(Long.SIZE);
        return other;
    }

    private static long part(long fingerprint, int part) {
        return fingerprint >>> (Long.SIZE - PART * (part + 1)) & 0xffff;
    }
}
