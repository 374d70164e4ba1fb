package fr.gusp.veille.command.store;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.wire.VeilleEvent;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores events under names that are ours and never a class name. A name that this release does not
 * know is an exception, not an event nobody handles.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

  public NamedEventSerializer() {
    super(Jackson3Serializer.builder());
  }

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    if (object instanceof VeilleEvent event) {
      T content = getConverter().convert(EventReader.write(event), representation);
      return new SimpleSerializedObject<>(content, representation, typeForClass(event.getClass()));
    }
    return super.serialize(object, representation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    if (isMetaData(stored.getType()) || SerializedType.emptyType().equals(stored.getType())) {
      return super.deserialize(stored);
    }
    byte[] payload = getConverter().convert(stored, byte[].class).getData();
    return (T) EventReader.read(stored.getType().getName(), payload);
  }

  /**
   * @throws fr.gusp.veille.contract.catalogue.UnknownEventException if the stored name is not known
   */
  @Override
  public Class<?> classForType(SerializedType type) {
    return isMetaData(type) || SerializedType.emptyType().equals(type)
        ? super.classForType(type)
        : EventCatalogue.typeOf(EventReader.newestName(type.getName()));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    return VeilleEvent.class.isAssignableFrom(type)
        ? new SimpleSerializedType(EventCatalogue.nameOf(type), null)
        : super.typeForClass(type);
  }

  private static boolean isMetaData(SerializedType type) {
    return MetaData.class.getName().equals(type.getName());
  }
}
