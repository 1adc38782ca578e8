@NullMarked
package io.tierline.localstack.security;

import org.jspecify.annotations.NullMarked;
