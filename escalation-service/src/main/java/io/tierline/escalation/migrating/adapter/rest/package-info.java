/** Migrations for operators. */
@NullMarked
package io.tierline.escalation.migrating.adapter.rest;

import org.jspecify.annotations.NullMarked;
