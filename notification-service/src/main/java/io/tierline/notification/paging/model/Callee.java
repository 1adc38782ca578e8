package io.tierline.notification.paging.model;

/**
 * Somebody who may be called for an alert.
 *
 * @param role the role for which this person is called, for instance {@code executive}
 * @param staffId the staff id, never a number
 */
public record Callee(String role, String staffId) {}
