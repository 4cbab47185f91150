package vn.lantoa.asset.child;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Kills the children as soon as the server begins to stop: the server waits for the bean that waits for a child, and
 * only then destroys {@link Children} itself, so it would stop when the film is done. The next server kills what a
 * killed one has left.
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
