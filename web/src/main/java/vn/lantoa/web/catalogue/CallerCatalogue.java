package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.Catalogue.Audience;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.distribution.entitlement.EntitledBytes;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.distribution.wire.Download;
import vn.lantoa.distribution.wire.RecordDownload;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.CurrentActor;

/**
 * The catalogue as the caller may see it: the public sees public releases, officers see all releases, partners see
 * public releases and releases to which they are entitled. All other assets are not found.
 */
@RequestScoped
class CallerCatalogue {
    @Inject
    Catalogue catalogue;

    @Inject
    EntitledCatalogue entitled;

    @Inject
    EntitledBytes entitledBytes;

    @Inject
    RecordDownload record;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Download> opened = List.of();

    /** Returns the state at {@code /a/{asset}} for the caller; empty if the caller may not know of the asset. */
    public Optional<PublicState> find(AssetId asset) {
        return find(catalogue.find(audience(), asset), () -> entitled.find(partner(), asset));
    }

    /**
     * Returns the state of the version at {@code /a/{asset}/v/{version}} for the caller; empty if the caller may not
     * know of it.
     */
    public Optional<PublicState> find(AssetId asset, int version) {
        return find(catalogue.find(audience(), asset, version), () -> entitled.find(partner(), asset, version));
    }

    /**
     * Returns the bytes with the hash for the caller; empty if the caller may not know of them. Records a partner's
     * download for every version that entitles the partner to the bytes, because a recall of any such version must
     * reach the partner.
     */
    public Optional<FoundBytes> find(Sha256 bytes) {
        return find(
                bytes,
                granted -> granted.stream().map(CallerCatalogue::download).toList());
    }

    /** Returns the bytes of this file, requested as a file of this entry. */
    public Optional<FoundBytes> find(CatalogueEntry entry, PublicFile file) {
        return find(
                file.sha256(),
                granted -> List.of(new Download(entry.asset(), entry.version(), file.role(), file.sha256())));
    }

    private Optional<FoundBytes> find(Sha256 bytes, Function<List<EntitledBytes.PartnerBytes>, List<Download>> taking) {
        var found = catalogue.find(audience(), bytes);
        var barred = found.isPresent() && found.get() instanceof FoundBytes.Barred;
        if (!isPartner() || barred) return found;
        var granted = entitledBytes.find(partner(), bytes);
        if (granted.isEmpty())
            return entitledBytes.areGone(partner(), bytes) ? Optional.of(new FoundBytes.Gone()) : found;
        opened = taking.apply(granted);
        return Optional.of(new FoundBytes.Open(granted.get(0).file()));
    }

    /** Records the partner's download if the response contains the bytes. */
    public Response taken(Response answer) {
        if (answer.hasEntity() && request.getMethod().equals("GET"))
            opened.forEach(download -> record.call(partner(), download));
        return answer;
    }

    /** Returns the state for the caller. A partner's entitlement takes precedence over a state that is not public. */
    private Optional<PublicState> find(Optional<PublicState> found, Supplier<Optional<PartnerState>> entitlement) {
        if (!isPartner() || found.isPresent() && found.get() instanceof PublicState.PublicEntry) return found;
        return entitlement.get().flatMap(PartnerState::asPublicState).or(() -> found);
    }

    private static Download download(EntitledBytes.PartnerBytes bytes) {
        return new Download(
                bytes.asset(), bytes.version(), bytes.role(), bytes.file().sha256());
    }

    private Audience audience() {
        return current.actor().isOfficer() ? Audience.AGENCIES : Audience.EVERYONE;
    }

    private boolean isPartner() {
        return current.actor().kind() == Actor.Kind.PARTNER;
    }

    private PartnerId partner() {
        return new PartnerId(current.actor().id());
    }
}
