package vn.lantoa.web.catalogue;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.catalogue.ArrangeCollection.Move;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.web.request.RequestParsing;

/** Form fields of a collection's forms. */
public class CollectionForm {
    @FormParam("name")
    @DefaultValue("")
    String name = "";

    @FormParam("open")
    boolean open;

    @FormParam("collection")
    @DefaultValue("")
    String collection = "";

    @FormParam("asset")
    List<String> assets = List.of();

    @FormParam("move")
    @DefaultValue("")
    String move = "";

    /** Returns the collection chosen in the library. */
    CollectionId collection() {
        return new CollectionId(RequestParsing.required("collection", collection, RequestParsing::uuid));
    }

    static CollectionId collection(UUID id) {
        return new CollectionId(id);
    }

    /** Returns the chosen assets without duplicates. */
    List<AssetId> assets() {
        return RequestParsing.chosen("asset", assets, ListAssets.MOST, AssetId::parse);
    }

    Move move() {
        return RequestParsing.required("move", move, text -> Stream.of(Move.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
    }
}
