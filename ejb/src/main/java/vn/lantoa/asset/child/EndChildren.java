package vn.lantoa.asset.child;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Ends the children as soon as the server begins to stop. The server waits for the bean that waits for a child, and only
 * then lets go of {@link Children} itself: without this it would stop when the film is done.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EndChildren {
    @Inject
    Children children;

    @PreDestroy
    void end() {
        children.stop();
    }
}
