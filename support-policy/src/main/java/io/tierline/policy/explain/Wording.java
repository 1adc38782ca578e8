package io.tierline.policy.explain;

/** Says statements in one language, each as complete sentences. Has no state. */
interface Wording {

    String say(Statement statement);
}
