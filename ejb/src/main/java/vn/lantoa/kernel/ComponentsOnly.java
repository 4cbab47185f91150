package vn.lantoa.kernel;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Visibility rule for JSON-B: members of a JSON object are a record's components and annotated methods. */
final class ComponentsOnly implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
        return field.getDeclaringClass().isRecord()
                ? !Modifier.isStatic(field.getModifiers())
                : Modifier.isPublic(field.getModifiers());
    }

    @Override
    public boolean isVisible(Method method) {
        var type = method.getDeclaringClass();
        // methods of an interface are not components of the records that implement it
        return Modifier.isPublic(method.getModifiers())
                && (!type.isRecord() && !type.isInterface() || method.isAnnotationPresent(JsonbProperty.class));
    }
}
