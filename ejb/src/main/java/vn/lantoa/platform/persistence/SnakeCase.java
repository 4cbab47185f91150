package vn.lantoa.platform.persistence;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Naming of tables and columns in snake case: {@code PublishedRelease.openedAt} becomes
 * {@code published_release.opened_at}. Names given in annotations are kept; join columns always need one.
 */
public class SnakeCase implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(SnakeCase::rename);
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
