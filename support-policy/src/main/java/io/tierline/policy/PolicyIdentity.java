package io.tierline.policy;

/**
 * Which policy this is.
 *
 * @param version SHA-256 of {@code text}, in hex
 * @param text the canonical text, holidays expanded to dates; loading it again gives the same version
 */
public record PolicyIdentity(String name, String title, String version, String text) {}
