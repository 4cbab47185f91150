package vn.lantoa.asset.child;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Kills the children as soon as the server begins to stop. Otherwise shutdown would last until all encodings end,
 * because the server destroys {@link Children} only after the beans that wait for a child. At the start, kills
 * processes left by a crashed server.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EndChildren {
    @Inject
    Children children;

    @Inject
    ChildConfig config;

    @PostConstruct
    void sweep() {
        Scratch.sweep(config.scratch());
    }

    @PreDestroy
    void end() {
        children.stop();
    }
}
