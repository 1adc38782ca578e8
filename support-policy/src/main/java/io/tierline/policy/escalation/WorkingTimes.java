package io.tierline.policy.escalation;

import io.tierline.policy.Counting;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.RoundTheClock;
import io.tierline.policy.calendar.WorkingTime;
import io.tierline.policy.ticket.TicketPlace;

/** The time that counts for one ticket: every minute, or its business calendar's. */
record WorkingTimes(BusinessCalendar business) {

    static WorkingTimes of(SupportPolicy policy, TicketPlace place) {
        return new WorkingTimes(policy.businessCalendar(place));
    }

    WorkingTime of(Counting counting) {
        return switch (counting) {
            case ROUND_THE_CLOCK -> RoundTheClock.INSTANCE;
            case BUSINESS -> business;
        };
    }

    Allowance allowance(TimeSpan span) {
        return new Allowance(span.length(business), span.counting());
    }
}
