package vn.lantoa.asset.child;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * The end of children whose server ends. They are ended as soon as it begins to stop: the server waits for the bean that
 * waits for a child, and only then lets go of {@link Children} itself, so it would stop when the film is done. What a
 * killed server has left is ended by the next one.
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
