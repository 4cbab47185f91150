package vn.lantoa.field.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.field.OpenSslAuthority;
import vn.lantoa.field.StaticPortal;
import vn.lantoa.field.drill.FaultProxy.Fault;

/**
 * SIGKILL of the only node while it visits a portal and processes photos of a billboard, at a random instant of one of
 * these tasks. The visit continues, and everything there is found once, proved once and counted once.
 */
final class KilledVisit implements Drill {
    /** The task during which it is killed, and its maximum duration. */
    private enum Moment {
        /** Pages are requested. */
        VISIT(2_000),
        /** The proof of a find is stored. */
        CAPTURE(2_500),
        /** A file of the portal is compared with released ones. */
        LOOK(4_000),
        /** A proof is being timestamped. */
        STAMP(2_500),
        /** Photos are received and processed. */
        PHOTO(10_000);

        private final int longestMillis;

        Moment(int longestMillis) {
            this.longestMillis = longestMillis;
        }
    }

    private static final int PHOTOS = 3;
    private static final long SLOW_MILLIS = 400;

    private @Nullable OpenSslAuthority authority;
    private @Nullable FaultProxy way;
    private @Nullable PlantedOriginals originals;
    private @Nullable Site usedAt;

    @Override
    public String name() {
        return "kill-visit";
    }

    /** One of each. */
    @Override
    public int rounds() {
        return Moment.values().length;
    }

    @Override
    public Map<String, String> environment() {
        try {
            var started = OpenSslAuthority.start();
            authority = started;
            var proxy = new FaultProxy(URI.create(started.address()).getPort());
            way = proxy;
            return Map.of(
                    "LANTOA_CRAWL_HOURS", "0-24", "LANTOA_TIMESTAMP_URL", "http://127.0.0.1:" + proxy.port() + "/");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var planted = originals == null || usedAt != site ? PlantedOriginals.released(site) : originals;
        originals = planted;
        usedAt = site;
        var moment = Moment.values()[(round.number() - 1) % Moment.values().length];
        long micros = (long) (round.random().nextDouble() * 1000 * moment.longestMillis);
        round.row().put("step", moment).put("after_ms", micros / 1000);
        var before = ProofsKept.now(site);
        try (var portal = StaticPortal.of(planted.site(round.number()))) {
            var photos = planted.photos(round.number(), PHOTOS);
            PlantedOriginals.visit(site, portal);
            try (var monitor = round.monitor()) {
                var sending = moment == Moment.PHOTO ? null : photos.sent(site);
                await(moment, site, portal, round);
                var sent = sending == null ? photos.sent(site) : sending;
                TimeUnit.MICROSECONDS.sleep(micros);
                site.node().kill();
                heal(site);
                if (moment != Moment.VISIT) endLeases(site);
                var restart = Restart.of(site.node());
                monitor.awaitGood(restart.begunAt());
                sent.join();
                round.measured(monitor, restart);
            }
            new FoundOnce(site, portal, planted).check(photos);
            before.check(site, 1);
        }
    }

    private void await(Moment moment, Site site, StaticPortal portal, Round round) {
        switch (moment) {
            case VISIT -> {
                int requests = 3 + round.random().nextInt(15);
                Publication.await("the visit", () -> portal.requests() >= requests);
            }
            case CAPTURE -> {
                var page = List.of("/tin/1", "/tin/2", "/tin/3", "/anh/goc.jpg")
                        .get(round.random().nextInt(4));
                site.store().network().inflict(Fault.SLOW, SLOW_MILLIS);
                Publication.await("the page with a find", () -> portal.asked().containsKey(page));
            }
            case LOOK -> {
                int pictures = 1 + round.random().nextInt(6);
                Publication.await("the pictures", () -> PlantedOriginals.copiesAsked(portal) >= pictures);
            }
            case STAMP -> {
                if (way != null) way.inflict(Fault.SLOW, SLOW_MILLIS);
                Publication.await(
                        "a time stamp",
                        () -> site.database()
                                        .number("select count(*) from capture_stamp where reply is null"
                                                + " and attempts > 0")
                                > 0);
            }
            case PHOTO -> Publication.await("the visit", () -> portal.requests() > 0);
        }
    }

    /** Ends the lease of the dead node; VISIT tests its expiry after ten minutes. */
    private static void endLeases(Site site) {
        site.database()
                .execute("update portal_turn set leased_until = now() - interval '1 second'"
                        + " where leased_until is not null and lease is not null");
    }

    private void heal(Site site) {
        site.store().network().heal();
        if (way != null) way.heal();
    }

    @Override
    public void clear(Path home) throws IOException {
        if (way != null) way.close();
        if (authority != null) authority.close();
        way = null;
        authority = null;
        originals = null;
    }
}
