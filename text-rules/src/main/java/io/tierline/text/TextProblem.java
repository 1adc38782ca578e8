package io.tierline.text;

/**
 * A text rule that cannot be run.
 *
 * @param rule the rule's name
 * @param language as the policy file says
 * @param query as it stands in the policy file
 * @param reason what is wrong and what would be right
 */
public record TextProblem(String rule, String language, String query, String reason) {

    @Override
    public String toString() {
        return "rule \"" + rule + "\": " + language + ": " + query + ": " + reason;
    }
}
