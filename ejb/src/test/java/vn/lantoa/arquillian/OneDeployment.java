package vn.lantoa.arquillian;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the archive of the first test class and keeps it for all others: they use the same archive, and deploying it
 * takes longer than most of them. The server undeploys it when it stops.
 */
public class OneDeployment {
    @Inject
    @ClassScoped
    @SuppressWarnings("NullAway.Init")
    private InstanceProducer<DeploymentScenario> scenario;

    private @Nullable DeploymentScenario first;
    private boolean deployed;

    void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> event) {
        if (first == null) {
            event.proceed();
            first = scenario.get();
        } else scenario.set(first);
    }

    void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> event) {
        if (deployed) return;
        event.proceed();
        deployed = true;
    }

    void leave(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> event) {
        // the next class uses it
    }
}
