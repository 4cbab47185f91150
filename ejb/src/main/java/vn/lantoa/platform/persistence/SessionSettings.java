package vn.lantoa.platform.persistence;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Settings of EclipseLink: names in snake case ({@code PublishedRelease.openedAt} becomes
 * {@code published_release.opened_at}; names given in annotations are kept), and no retries if the database is
 * unavailable. By default EclipseLink repeats a failed query twice with pauses of five seconds, which blocks a server
 * thread after the caller has given up.
 */
public class SessionSettings implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(SessionSettings::rename);
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

    private static void rename(ClassDescriptor descriptor) {
        var simpleName = descriptor.getJavaClass().getSimpleName();
        for (var table : descriptor.getTables())
            if (table.getName().equalsIgnoreCase(simpleName)) table.setName(snake(simpleName));
        for (var mapping : descriptor.getMappings())
            if (mapping instanceof AbstractDirectMapping direct
                    && direct.getField().getName().equalsIgnoreCase(direct.getAttributeName()))
                direct.getField().setName(snake(direct.getAttributeName()));
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
