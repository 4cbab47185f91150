package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Moves an asset within a collection, or removes it. */
@UseCase
public class ArrangeCollection {
    @Inject
    CollectionAccess access;

    @Inject
    AssetCollections collections;

    /** Direction of a move. */
    public enum Move {
        FIRST,
        UP,
        DOWN,
        OUT
    }

    /** The asset and its move. */
    public record Command(CollectionId collection, AssetId asset, Move move, Actor by) {}

    public void call(Command command) {
        var collection = access.forChanging(command.collection(), command.by());
        var assets = collections.assets(collection.id());
        if (!assets.contains(command.asset())) throw new NotFound("asset:" + command.asset());
        collections.arrange(collection.id(), moved(assets, command.asset(), command.move()));
        access.record(command.by(), "collection-arranged", collection);
    }

    /**
     * Returns the assets after the move. The first asset cannot move further up, and the last asset cannot move further
     * down.
     */
    static List<AssetId> moved(List<AssetId> assets, AssetId asset, Move move) {
        var moved = new ArrayList<>(assets);
        int at = moved.indexOf(asset);
        moved.remove(at);
        switch (move) {
            case FIRST -> moved.add(0, asset);
            case UP -> moved.add(Math.max(0, at - 1), asset);
            case DOWN -> moved.add(Math.min(moved.size(), at + 1), asset);
            case OUT -> {}
        }
        return moved;
    }
}
