package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.Gateway;
import vn.lantoa.distribution.delivery.Lane;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.Parcel;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.distribution.wire.Download;
import vn.lantoa.distribution.wire.RecordDownload;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Gateway to the folder of a newsroom. Uploads the package of each item, and replaces the package by a notice when the
 * item is withdrawn. The folder contains packages only of items that the newsroom may use now.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DropGateway implements Gateway {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    PartnerMessages visits;

    @Inject
    DescribeItem describe;

    @Inject
    PackItem pack;

    @Inject
    RecordDownload record;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    @Override
    public Channel channel() {
        return Channel.SFTP;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Outcome send(Lane lane, List<Parcel> parcels) {
        return visits.visit(lane, folder -> {
            for (var parcel : parcels) lay(folder, parcel.partner(), parcel.asset());
        });
    }

    private void lay(DropFolder folder, PartnerId partner, AssetId asset) {
        var item = find(partner, asset).orElse(null);
        if (item == null) folder.clear(prefix(asset), "");
        else if (item.isUsable()) lay(folder, partner, item);
        else if (item.head().status() == ItemStatus.CANCELED)
            folder.replace(prefix(asset), asset.value() + "-THU-HOI.txt", notice(item));
        // announced items have no file before their release
    }

    private void lay(DropFolder folder, PartnerId partner, NewsItem item) {
        var asset = item.head().asset();
        var packed = pack.call(item);
        record.call(partner, new Download(asset, item.head().assetVersion(), "package", packed.manifest()));
        // a large video takes long to upload; the file is not made visible if the item was withdrawn meanwhile
        var laid = folder.put(packed.name(), packed.open(0, packed.length()), () -> find(partner, asset)
                .filter(now -> isSame(now, item))
                .isPresent());
        if (laid) folder.clear(prefix(asset), packed.name());
        else lay(folder, partner, asset);
    }

    /** Returns the common prefix of all file names of an asset. */
    private static String prefix(AssetId asset) {
        return asset.value().toString();
    }

    private static boolean isSame(NewsItem now, NewsItem before) {
        return now.isUsable() && now.head().version() == before.head().version();
    }

    private Optional<NewsItem> find(PartnerId partner, AssetId asset) {
        try {
            return Optional.of(describe.call(Actor.partner(partner.value()), asset));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private String notice(NewsItem item) {
        return templates.render(
                "press/drop-notice.ftl",
                Map.of(
                        "uri", item.uri(),
                        "version", String.valueOf(item.head().version()),
                        "at", AT.format(item.times().versionCreated().atZone(zone)),
                        "note", Terms.clean(item.head().edNote()),
                        "page", address.of("/a/" + item.head().asset().value()).toString()));
    }
}
