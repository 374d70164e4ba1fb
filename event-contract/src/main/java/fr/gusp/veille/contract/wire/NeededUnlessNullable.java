package fr.gusp.veille.contract.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A component of a record must stand in the JSON unless it is nullable: an event that lacks what it
 * needs is broken data, and no null may stand where the type promises none.
 */
final class NeededUnlessNullable extends NopAnnotationIntrospector {

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    RecordComponent component = component(member);
    return component == null ? null : isNeeded(component);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    RecordComponent component = component(annotated);
    return component != null && isNeeded(component)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static @Nullable RecordComponent component(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter
        && parameter.getOwner() instanceof AnnotatedConstructor constructor
        && constructor.getDeclaringClass().isRecord()) {
      RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
      boolean canonical = constructor.getParameterCount() == components.length;
      return canonical ? components[parameter.getIndex()] : null;
    }
    return null;
  }

  private static boolean isNeeded(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
