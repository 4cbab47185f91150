package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.ArrangeCollection.Move;

class ArrangeCollectionTest {
    private static final AssetId A = new AssetId(new UUID(0, 1));
    private static final AssetId B = new AssetId(new UUID(0, 2));
    private static final AssetId C = new AssetId(new UUID(0, 3));
    private static final List<AssetId> ALL = List.of(A, B, C);

    @Test
    void moves_an_asset_by_one_place_to_the_top_or_out() {
        assertThat(ArrangeCollection.moved(ALL, C, Move.UP)).containsExactly(A, C, B);
        assertThat(ArrangeCollection.moved(ALL, A, Move.DOWN)).containsExactly(B, A, C);
        assertThat(ArrangeCollection.moved(ALL, C, Move.FIRST)).containsExactly(C, A, B);
        assertThat(ArrangeCollection.moved(ALL, B, Move.OUT)).containsExactly(A, C);
    }

    @Test
    void leaves_the_first_and_the_last_where_they_are() {
        assertThat(ArrangeCollection.moved(ALL, A, Move.UP)).isEqualTo(ALL);
        assertThat(ArrangeCollection.moved(ALL, C, Move.DOWN)).isEqualTo(ALL);
    }
}
