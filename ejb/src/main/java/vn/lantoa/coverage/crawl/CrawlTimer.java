package vn.lantoa.coverage.crawl;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.OneAtATime;

/** Timer of portal visits: a few turns at a time per node, so that a slow one delays no other. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CrawlTimer {
    private static final int AT_ONCE = 4;

    @Inject
    CrawlPortals crawl;

    @Inject
    CrawlLedger ledger;

    @Inject
    PageReaders readers;

    @Resource
    ManagedExecutorService executor;

    private final List<OneAtATime> lanes =
            Stream.generate(OneAtATime::new).limit(AT_ONCE).toList();

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void tick() {
        lanes.forEach(lane -> lane.ask(executor, this::walk));
        readers.tidy(() -> !ledger.isOn());
    }

    private void walk() {
        while (crawl.call(Actor.SYSTEM)) continue;
    }
}
