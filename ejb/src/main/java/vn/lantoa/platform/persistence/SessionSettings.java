package vn.lantoa.platform.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Settings of EclipseLink: names in snake case, and a single attempt through the circuit breaker if the database is
 * unavailable. By default EclipseLink repeats a failed query twice with pauses of five seconds, which blocks a server
 * thread after the caller has given up.
 */
public class SessionSettings implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        new SnakeCase().customize(session);
        var login = (DatabaseLogin) session.getDatasourceLogin();
        guard(login);
        if (session instanceof ServerSession server
                && server.getReadConnectionPool().getLogin() instanceof DatabaseLogin reading
                && reading != login) guard(reading);
    }

    static void guard(DatabaseLogin login) {
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
        login.setConnectionHealthValidatedOnError(false);
        if (login.getConnector() instanceof JNDIConnector connector
                && connector.getDataSource() != null
                && !(connector.getDataSource() instanceof GuardedDataSource))
            connector.setDataSource(new GuardedDataSource(connector.getDataSource()));
    }
}
