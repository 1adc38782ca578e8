/** What the policies say, and what would happen under them. */
@NullMarked
package io.tierline.escalation.simulating.adapter.rest;

import org.jspecify.annotations.NullMarked;
