package io.tierline.triage.triaging.application;

import io.tierline.policy.SupportPolicy;

/** The support policies by version. */
@FunctionalInterface
public interface Policies {
    /**
     * The policy of a version.
     *
     * @throws io.tierline.kit.consume.NotYetException if the version is not known yet
     */
    SupportPolicy version(String version);
}
