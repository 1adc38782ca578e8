package io.tierline.notification.delivery.application;

import io.tierline.notification.delivery.model.Delivery.Attempted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Providers' answers until they are committed; a failed commit loses none. At most one a notification. */
final class Answers {
    private final Map<UUID, Attempted> waiting = new LinkedHashMap<>();

    synchronized void add(Attempted attempted) {
        waiting.putIfAbsent(attempted.delivery().notification().id(), attempted);
    }

    synchronized List<Attempted> pending() {
        return List.copyOf(waiting.values());
    }

    synchronized void settled(List<Attempted> committed) {
        committed.forEach(
                attempted -> waiting.remove(attempted.delivery().notification().id(), attempted));
    }
}
