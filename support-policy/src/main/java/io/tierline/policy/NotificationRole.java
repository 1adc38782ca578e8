package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** Who is told. */
public enum NotificationRole {
    /** The person who submitted the ticket. */
    REQUESTER("requester"),
    /** Those whom the requester wants to be told, too. */
    CC("cc"),
    /** The engineers on call. */
    ENGINEER("engineer"),
    /** The support managers. */
    SUPPORT_MANAGER("support-manager"),
    /** The executive managers. */
    EXECUTIVE("executive"),
    /** The sales managers of the offices (S12). */
    SALES_MANAGER("sales-manager"),
    /** The representatives of the offices (S12). */
    REPRESENTATIVE("representative"),
    /** The directors of engineering, who stand behind the third level (K10, K12). */
    DIRECTOR_OF_ENGINEERING("director-of-engineering"),
    /** The customer's named technical account manager (S18); a customer without one has nobody here. */
    TAM("tam"),
    /** The account manager whom a customer on the onboarding package has (K15); one without has nobody here. */
    ACCOUNT_MANAGER("account-manager"),
    /** The manager on duty, who takes requests directly while the customer's TAM is away (M5). */
    DUTY_MANAGER("duty-manager");

    private final String word;

    NotificationRole(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<NotificationRole> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
