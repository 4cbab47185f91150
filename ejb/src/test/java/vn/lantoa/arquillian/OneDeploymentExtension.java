package vn.lantoa.arquillian;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Registers {@link OneDeployment} with Arquillian. */
public class OneDeploymentExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class);
    }
}
