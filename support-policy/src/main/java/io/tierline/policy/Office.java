package io.tierline.policy;

import java.util.Map;

/**
 * An office whose people are told of escalations (S12).
 *
 * @param people the mail address of each role that it has
 */
public record Office(String name, Map<NotificationRole, String> people) {

    public Office {
        people = Map.copyOf(people);
    }
}
